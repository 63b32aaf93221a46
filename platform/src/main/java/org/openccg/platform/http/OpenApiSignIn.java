package org.openccg.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Where to sign in, which is known only when the service runs. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class OpenApiSignIn implements OASFilter {

    static final String SCHEME = "keycloak";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        String realm = ConfigProvider.getConfig().getValue("CCG_REALM_URL", String.class) + "/protocol/openid-connect";
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(realm + "/auth")
                .tokenUrl(realm + "/token")
                .scopes(Map.of("openid", "who you are"));
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("Sign in with Keycloak; other clients send a bearer token of the realm.")
                                .flows(OASFactory.createOAuthFlows().authorizationCode(flow)));
    }
}
