package org.openccg.authorisation;

import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.SIGNATORY;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;

/** One application of a fresh group, taken as far as a test needs it. */
public final class Story {

    public static final String CRITERION = "D3-02";
    public static final String GROUND = "FUNCTIONS_NOT_DISCHARGEABLE";

    private final UUID id;
    private final UUID group;
    private final List<String> evidence = new ArrayList<>();
    private final Set<UUID> asked = new HashSet<>();

    private Story(UUID id, UUID group) {
        this.id = id;
        this.group = group;
    }

    /** A draft as the chair started it, of a new group. */
    public static Story started() {
        Clock.begin();
        KnownPeople.office("FELLS", "sha-cluster:FELLS", null);
        KnownPeople.office("PCTC-001", "cluster:PCTC-001", "FELLS");
        return startedBy(CHAIR, newGroup());
    }

    /** A draft of a group that PCTC- and two hexadecimal digits reviews: an office of the test's own. */
    public static Story startedUnder(String digits) {
        Clock.begin();
        var group = newGroup().toString();
        return startedBy(CHAIR, UUID.fromString("0ff1ce" + digits + group.substring(8)));
    }

    /** A draft of a group whose running-cost allowance is published: 25 pounds for each of 44,000 people. */
    public static Story startedWithAllowance() {
        Clock.begin();
        var group = newGroup().toString();
        return startedBy(CHAIR, UUID.fromString("a110ca7e" + group.substring(8)));
    }

    public static Story startedBy(Person person, UUID group) {
        String id = person.once()
                .body("{\"groupId\": \"%s\"}".formatted(group))
                .post("/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Story(UUID.fromString(id), group);
    }

    /** Never one of the ids the registry stub treats in a special way. */
    public static UUID newGroup() {
        var random = UUID.randomUUID();
        return new UUID(random.getMostSignificantBits(), random.getLeastSignificantBits() | 0xfffL);
    }

    public static Story complete() {
        return started().completed();
    }

    public Story completed() {
        draft("Three practices of the vale.").statusCode(200);
        sign(CHAIR, "Z90001").statusCode(200);
        sign(SIGNATORY, "Z90002").statusCode(200);
        for (String type : List.of("CONSTITUTION", "INTEGRATED_PLAN", "FINANCIAL_PLAN")) {
            evidence.add(upload(CHAIR, type, type.toLowerCase(java.util.Locale.ROOT) + ".pdf", pdf(type))
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        certify(CHAIR).statusCode(200);
        certify(OFFICER).statusCode(200);
        return this;
    }

    public static Story submitted() {
        return complete().handedIn();
    }

    public Story handedIn() {
        step(CHAIR, "submit").statusCode(200);
        return this;
    }

    public static Story inReview() {
        var story = submitted();
        story.step(ASSESSOR, "accept").statusCode(200);
        return story;
    }

    public static Story assessed() {
        var story = inReview();
        story.assess(ASSESSOR, story.finding(CRITERION, "NOT_MET")).statusCode(200);
        return story;
    }

    public static Story inModeration() {
        var story = assessed();
        story.step(MODERATOR, "moderate").statusCode(200);
        return story;
    }

    public static Story recommended(String what) {
        var story = inModeration();
        story.step(MODERATOR, "recommend", """
                {"recommendation": "%s", "reasons": "As found, %s included."}""".formatted(what, CRITERION)).statusCode(200);
        return story;
    }

    /** Takes a draft to the moderator's word that it be blocked. */
    public Story recommendedToBlock() {
        completed().handedIn();
        step(ASSESSOR, "accept").statusCode(200);
        assess(ASSESSOR, finding(CRITERION, "NOT_MET")).statusCode(200);
        step(MODERATOR, "moderate").statusCode(200);
        step(MODERATOR, "recommend", """
                {"recommendation": "BLOCK", "reasons": "As found, %s included."}""".formatted(CRITERION)).statusCode(200);
        return this;
    }

    public static Story noticed() {
        var story = recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", story.notice(GROUND)).statusCode(200);
        return story;
    }

    /** Heard to the end: the chair made two points and has nothing to add. */
    public static Story heard() {
        var story = noticed();
        story.represent(CHAIR, """
                {"points": ["The plan was corrected.", "The sums were misread."], "final": true}""").statusCode(201);
        return story;
    }

    public static Story blocked() {
        var story = heard();
        story.step(DECIDER, "block", story.block()).statusCode(200);
        return story;
    }

    public UUID id() {
        return id;
    }

    public UUID group() {
        return group;
    }

    public String evidence(int index) {
        return evidence.get(index);
    }

    public int version() {
        return get(Cast.NATIONAL, "").statusCode(200).extract().path("version");
    }

    public String status() {
        return get(Cast.NATIONAL, "").statusCode(200).extract().path("status");
    }

    public String href(String rest) {
        return "/applications/" + id + rest;
    }

    /** Reviewers declare before they open a case; unless a test is about just that, they have nothing to declare. */
    private void declared(Person person) {
        if (person.roles().contains("manager") && asked.add(person.subject())) {
            declare(person);
        }
    }

    /** The interests as JSON; without any, the word that there are none. */
    public ValidatableResponse declare(Person person, String... interests) {
        asked.add(person.subject());
        return person.once()
                .body("{\"interests\": [%s]}".formatted(String.join(",", interests)))
                .post(href("/declarations"))
                .then();
    }

    public static String interest(String kind, String heldIn) {
        return """
                {"kind": "%s", "heldIn": "%s", "description": "As it is."}""".formatted(kind, heldIn);
    }

    public ValidatableResponse countersign(Person person, Person declarer) {
        declared(person);
        return person.once()
                .post(href("/declarations/%s/countersign".formatted(declarer.subject())))
                .then();
    }

    /** Leaves it to the person to declare or not. */
    public void doNotDeclareFor(Person person) {
        asked.add(person.subject());
    }

    public ValidatableResponse get(Person person, String rest) {
        if (!rest.isEmpty()) {
            declared(person);
        }
        return person.request().get(href(rest)).then();
    }

    public ValidatableResponse draft(String summary) {
        return CHAIR.step(version())
                .body("""
                {"summary": "%s", "accountableOfficer": {"subject": "%s", "name": "%s"}}""".formatted(summary, OFFICER.subject(), OFFICER.name()))
                .put(href(""))
                .then();
    }

    public ValidatableResponse sign(Person person, String practice) {
        return person.once()
                .body("{\"practice\": \"%s\"}".formatted(practice))
                .post(href("/signatures"))
                .then();
    }

    public ValidatableResponse certify(Person person) {
        return person.once().post(href("/self-certification")).then();
    }

    public ValidatableResponse upload(Person person, String type, String fileName, byte[] content) {
        declared(person);
        return person.once()
                .contentType("multipart/form-data")
                .multiPart("file", fileName, content)
                .multiPart("type", type)
                .multiPart("criteria", CRITERION)
                .post(href("/evidence"))
                .then();
    }

    public ValidatableResponse assess(Person person, String... findings) {
        declared(person);
        return person.step(version())
                .body("{\"findings\": [%s]}".formatted(String.join(",", findings)))
                .put(href("/findings"))
                .then();
    }

    public String finding(String criterion, String result) {
        return """
                {"criterion": "%s", "result": "%s", "distance": "1.10 a head over the allowance", "evidence": ["%s"]}""".formatted(criterion, result, evidence(2));
    }

    public ValidatableResponse step(Person person, String step) {
        declared(person);
        return person.step(version()).post(href("/" + step)).then();
    }

    public ValidatableResponse step(Person person, String step, String body) {
        declared(person);
        return person.step(version()).body(body).post(href("/" + step)).then();
    }

    public ValidatableResponse represent(Person person, String body) {
        return person.once().body(body).post(href("/representations")).then();
    }

    /** A lawful notice but for the code of its ground. */
    public String notice(String ground) {
        return """
                {"grounds": [%s]}""".formatted(ground(ground, CRITERION));
    }

    public String ground(String ground, String criterion) {
        return """
                {"ground": "%s", "criterion": "%s", "evidence": ["%s"], "reasons": "Running costs exceed the allowance.",
                 "conditionsConsidered": [{"supportLevel": "II", "whyInadequate": "Advice did not close the gap."}]}""".formatted(ground, criterion, evidence(2));
    }

    /** A lawful ground on money but for what shows it: sums or a control that failed. */
    public String groundOnMoney(String shown) {
        return """
                {"ground": "FINANCIAL_CONTROL", "criterion": "%s", "evidence": ["%s"], "reasons": "Running costs exceed the allowance.",
                 %s,
                 "conditionsConsidered": [{"supportLevel": "II", "whyInadequate": "Advice did not close the gap."}]}""".formatted(CRITERION, evidence(2), shown);
    }

    /** A block that answers everything and decides on the first ground of the notice. */
    public String block() {
        return block(answers(), """
                {"index": 0, "reasons": "No allowance covers the plan."}""");
    }

    public static String block(String answers, String grounds) {
        return """
                {"reasons": "The functions would not be discharged.", "answers": [%s], "grounds": [%s]}""".formatted(answers, grounds);
    }

    /** An answer to every point made so far. */
    public String answers() {
        var made = get(Cast.NATIONAL, "/representations").extract().jsonPath();
        var answers = new ArrayList<String>();
        for (int index = 0; index < made.getList("id").size(); index++) {
            for (int point = 1; point <= made.getList("points[" + index + "]").size(); point++) {
                answers.add("""
                        {"representation": "%s", "point": %d, "answer": "Read and weighed."}""".formatted(made.getString("id[" + index + "]"), point));
            }
        }
        return String.join(",", answers);
    }

    /** A PDF of one page with searchable words, each time another. */
    public static byte[] pdf(String text) {
        return pdfShowing("BT /F1 18 Tf 72 720 Td (%s %s) Tj ET".formatted(text, UUID.randomUUID()));
    }

    /** A PDF of one page that the operators draw. */
    public static byte[] pdfShowing(String operators) {
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(operators.length(), operators),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int no = 1; no <= objects.size(); no++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(no, objects.get(no - 1)));
        }
        int table = file.length();
        file.append("xref\n0 %d\n%s".formatted(objects.size() + 1, places));
        file.append(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table));
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An office document of the kind that has the part named. */
    public static byte[] office(String part) {
        return archive(List.of(
                "[Content_Types].xml", part, "word/footer1.xml", "xl/worksheets/sheet1.xml", "ppt/slides/slide1.xml"));
    }

    /** An archive of parts with the same few words each. */
    public static byte[] archive(List<String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (String name : parts) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write("<x><t>Words</t></x>".getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
