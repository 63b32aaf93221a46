package org.openccg.authorisation.stakeholdersurvey.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.stakeholdersurvey.SurveyPlan;
import org.openccg.authorisation.stakeholdersurvey.Surveying;
import org.openccg.authorisation.stakeholdersurvey.Surveys;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

/** What partners of the group say, asked by the office. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder survey")
class StakeholderSurveyResource {

    private final Handling handling;
    private final Surveying surveying;
    private final Surveys surveys;
    private final StoringResponses storing;

    StakeholderSurveyResource(Handling handling, Surveying surveying, Surveys surveys, StoringResponses storing) {
        this.handling = handling;
        this.surveying = surveying;
        this.surveys = surveys;
        this.storing = storing;
    }

    @PUT
    @Path("/{id}/stakeholder-survey")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles("manager")
    @PermissionsAllowed("application:survey")
    @Operation(summary = "Open the survey until its date, prolong it, or say why there is none")
    public SurveyView plan(UUID id, @Valid @NotNull SurveyPlan body) {
        return view(handling.change(id, "SURVEY", body.omittedBecause(), (application, by, at) -> {
            var survey = surveying.plan(application, body, by, at);
            var detail = new TreeMap<String, Object>(Map.of("invited", survey.invited()));
            survey.closesOn().ifPresent(last -> detail.put("closesOn", last.toString()));
            return detail;
        }));
    }

    @GET
    @Path("/{id}/stakeholder-survey")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(
            summary = "How many responded, and once it is closed what they answered; of fewer than ten no percentages")
    public SurveyView show(UUID id) {
        return view(handling.open(id));
    }

    @POST
    @Path("/{id}/stakeholder-survey/responses")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Roles("manager")
    @PermissionsAllowed("application:survey")
    @Operation(
            summary = "Import responses as CSV until the closing date: the whole file or nothing",
            description =
                    "A header kind,organisation,question,answer,comment, the last of which may be missing; kind is"
                            + " one of PROVIDER, OTHER_GROUP, LOCAL_AUTHORITY, PATIENT_GROUP, MEMBER_PRACTICE, and answer 1 to 5."
                            + " An organisation's answer to a question replaces its earlier one. Name no persons.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "A new UUID per request; the same again when it is repeated",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(StoringResponses.ResponsesTaken.class)
    public RestResponse<?> respond(UUID id, @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw Refused.because(
                    AuthorisationProblem.RESPONSES_INVALID,
                    "A file is needed.",
                    "Send multipart/form-data with the part file.");
        }
        return storing.store(id, ResponsesFile.text(file.uploadedFile()));
    }

    private SurveyView view(Application application) {
        return surveys.find(application.id())
                .map(survey -> SurveyView.of(
                        application,
                        survey,
                        surveys.responded(application.id()),
                        surveys.tallies(application.id()),
                        handling.acting(application).day()))
                .orElseGet(() -> SurveyView.none(application));
    }
}
