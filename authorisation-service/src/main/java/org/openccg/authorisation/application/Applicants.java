package org.openccg.authorisation.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.security.Caller;

/** The group that applies: its people and practices, who signed, and who certified. */
@Embeddable
public class Applicants {

    private UUID groupId;
    private String groupName;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "officer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "officer_name"))
    private @Nullable Person officer;

    @ElementCollection
    @CollectionTable(name = "application_party", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Party> parties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_practice", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Practice> practices = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_signature", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Signature> signatures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_letter", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Letter> letters = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_certification", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Certification> certifications = new HashSet<>();

    protected Applicants() {}

    public Applicants(UUID groupId, String groupName, Set<Practice> practices) {
        this.groupId = groupId;
        this.groupName = groupName;
        this.practices = new HashSet<>(practices);
    }

    /** Puts those who speak for the group now, or will, in place of those known. */
    public void follow(Collection<Party> present, LocalDate today) {
        var next = parties().following(present, today).all();
        parties.retainAll(next);
        parties.addAll(next);
    }

    public boolean wouldChange(Collection<Party> present, LocalDate today) {
        return !parties().following(present, today).equals(parties());
    }

    void rename(String name) {
        groupName = name;
    }

    void name(@Nullable Person accountableOfficer) {
        officer = accountableOfficer;
    }

    /** What was certified is no longer what is there. */
    void voidCertifications() {
        certifications.clear();
    }

    /** A signature stands, unless it has lost its worth. */
    void sign(String practice, Set<String> worthless, Caller by, Instant at) {
        signatures.removeIf(each -> each.practice().equals(practice) && worthless.contains(practice));
        if (signatures.stream().noneMatch(each -> each.practice().equals(practice))) {
            signatures.add(new Signature(practice, by.subject(), by.name(), at));
        }
    }

    void certify(Capacity capacity, Caller by, Instant at) {
        certifications.removeIf(each -> each.capacity() == capacity);
        certifications.add(new Certification(capacity, by.subject(), by.name(), at));
    }

    /** In what capacities somebody belongs to the group; the officer the draft names counts as appointed. */
    public List<Capacity> capacitiesOf(UUID subject, LocalDate day) {
        var appointed = parties().of(subject, day).map(Party::capacity);
        var named = officer != null && officer.subject().equals(subject)
                ? Stream.of(Capacity.ACCOUNTABLE_OFFICER)
                : Stream.<Capacity>empty();
        return Stream.concat(appointed, named).distinct().sorted().toList();
    }

    public List<Capacity> capacitiesOf(Acting who) {
        return capacitiesOf(who.subject(), who.day());
    }

    /** Whether the caller is appointed in the group or acts for one of its practices. */
    public boolean isOwn(Acting who) {
        return who.is("gp")
                && (!capacitiesOf(who).isEmpty()
                        || who.caller().organisationsOf("practice").stream().anyMatch(this::includes));
    }

    /** Whether the caller may take the group's steps. */
    public boolean letTakeSteps(Acting who) {
        return who.is("gp") && capacitiesOf(who).stream().anyMatch(Capacity::takesSteps);
    }

    /** Whether the caller speaks for the group with finality. */
    public boolean isSpokenForBy(Acting who) {
        return who.is("gp") && capacitiesOf(who).stream().anyMatch(Capacity::leads);
    }

    /** Everybody who ever stood for the group in this case, and as what. */
    Map<UUID, Set<String>> named() {
        var named = new HashMap<UUID, Set<String>>();
        BiConsumer<UUID, String> note = (subject, as) ->
                named.computeIfAbsent(subject, any -> new TreeSet<>()).add(as);
        parties.forEach(party -> note.accept(party.subject(), party.capacity().name()));
        officer().ifPresent(person -> note.accept(person.subject(), Capacity.ACCOUNTABLE_OFFICER.name()));
        signatures.forEach(each -> note.accept(each.subject(), "SIGNATORY"));
        certifications.forEach(
                each -> note.accept(each.subject(), each.capacity().name()));
        return named;
    }

    /** Whatever an interest may be held in, as people write it. */
    Set<String> names() {
        return Stream.of(
                        Stream.of(groupName, groupId.toString(), "group:" + groupId),
                        practices.stream()
                                .flatMap(each -> Stream.of("practice:" + each.code(), each.code(), each.name())),
                        parties.stream().map(Party::name),
                        officer().stream().map(Person::name))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /** By a signature or a letter of support. */
    public boolean hasSigned(String practice) {
        return signature(practice).isPresent() || letter(practice).isPresent();
    }

    public Optional<Signature> signature(String practice) {
        return signatures.stream()
                .filter(each -> each.practice().equals(practice))
                .findFirst();
    }

    public Optional<Letter> letter(String practice) {
        return letters.stream().filter(each -> each.practice().equals(practice)).findFirst();
    }

    /** How many different providers stand behind the bid. */
    public int providers() {
        return (int)
                signedPractices().stream().map(Practice::provider).distinct().count();
    }

    void support(Letter letter) {
        letters.removeIf(each -> each.practice().equals(letter.practice()));
        letters.add(letter);
    }

    void join(Practice practice) {
        if (!includes(practice.code())) {
            practices.add(practice);
        }
    }

    void leave(String practice) {
        signatures.removeIf(each -> each.practice().equals(practice));
        letters.removeIf(each -> each.practice().equals(practice));
        practices.removeIf(each -> each.code().equals(practice));
    }

    public boolean includes(String practice) {
        return practices.stream().anyMatch(each -> each.code().equals(practice));
    }

    /** Practices that signed. */
    public List<Practice> signedPractices() {
        return practices().stream()
                .filter(practice -> hasSigned(practice.code()))
                .toList();
    }

    /** The chair; without one, the accountable officer. */
    public Optional<Person> lead(LocalDate day) {
        return parties().on(day).stream()
                .filter(party -> party.capacity() == Capacity.CHAIR)
                .map(party -> new Person(party.subject(), party.name()))
                .findFirst()
                .or(this::officer);
    }

    /** Whoever signed for a practice. */
    public List<Person> signatories() {
        return signatures().stream()
                .map(each -> new Person(each.subject(), each.name()))
                .distinct()
                .toList();
    }

    public Optional<Certification> certification(Capacity capacity) {
        return certifications.stream()
                .filter(each -> each.capacity() == capacity)
                .findFirst();
    }

    public UUID groupId() {
        return groupId;
    }

    public String groupName() {
        return groupName;
    }

    public Optional<Person> officer() {
        return Optional.ofNullable(officer);
    }

    public Parties parties() {
        return new Parties(Set.copyOf(parties));
    }

    /** Under whose names the practices signed. */
    List<Signature> signatures() {
        return signatures.stream()
                .sorted(Comparator.comparing(Signature::practice))
                .toList();
    }

    public List<Practice> practices() {
        return practices.stream().sorted(Comparator.comparing(Practice::code)).toList();
    }

    public List<Certification> certifications() {
        return certifications.stream()
                .sorted(Comparator.comparing(Certification::capacity))
                .toList();
    }
}
