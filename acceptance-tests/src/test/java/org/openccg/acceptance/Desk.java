package org.openccg.acceptance;

import java.util.List;
import java.util.UUID;
import org.openccg.client.Headers;
import org.openccg.client.authorisation.ApiClient;
import org.openccg.client.authorisation.api.ApplicationsApi;
import org.openccg.client.authorisation.api.AssessmentApi;
import org.openccg.client.authorisation.api.CatalogueApi;
import org.openccg.client.authorisation.api.DeclarationsOfInterestApi;
import org.openccg.client.authorisation.api.EvidenceApi;
import org.openccg.client.authorisation.api.NoticeAndRepresentationsApi;
import org.openccg.client.authorisation.api.RequestsForInformationApi;
import org.openccg.client.authorisation.api.StepsApi;
import org.openccg.client.authorisation.model.Evidence;
import org.openccg.client.authorisation.model.NewDeclaration;
import org.openccg.local.Service;

/** One person at work on one case, through the generated client and nothing else. */
final class Desk {

    private final UUID application;
    private final ApiClient client = new ApiClient();

    private Desk(String username, UUID application) {
        this.application = application;
        client.updateBaseUri(
                TheSuite.get().addresses().of(Service.AUTHORISATION).toString());
        client.setRequestInterceptor(Headers.bearer(() -> Tokens.of(username)));
    }

    static Desk of(String username, UUID application) {
        return new Desk(username, application);
    }

    /** As reviewers do before a case opens to them. */
    Desk declare() {
        new DeclarationsOfInterestApi(client)
                .declarationsDeclare(application, Headers.newKey(), new NewDeclaration().interests(List.of()));
        return this;
    }

    /** What a step is taken on: the case as this person sees it now. */
    String seen() {
        return Headers.ifMatch(applications().applicationsShow(application).getVersion());
    }

    ApplicationsApi applications() {
        return new ApplicationsApi(client);
    }

    StepsApi steps() {
        return new StepsApi(client);
    }

    AssessmentApi assessment() {
        return new AssessmentApi(client);
    }

    RequestsForInformationApi information() {
        return new RequestsForInformationApi(client);
    }

    NoticeAndRepresentationsApi notices() {
        return new NoticeAndRepresentationsApi(client);
    }

    CatalogueApi catalogue() {
        return new CatalogueApi(client);
    }

    List<Evidence> evidence() {
        return new EvidenceApi(client).evidenceList(application, null, true, null);
    }
}
