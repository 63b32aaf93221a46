package org.openccg.authorisation.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    @CollectionTable(name = "application_certification", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Certification> certifications = new HashSet<>();

    protected Applicants() {}

    public Applicants(UUID groupId, String groupName, Set<Party> parties, Set<Practice> practices) {
        this.groupId = groupId;
        this.groupName = groupName;
        this.parties = new HashSet<>(parties);
        this.practices = new HashSet<>(practices);
    }

    void name(@Nullable Person accountableOfficer) {
        officer = accountableOfficer;
    }

    /** What was certified is no longer what is there. */
    void voidCertifications() {
        certifications.clear();
    }

    void sign(String practice, Caller by, Instant at) {
        if (!hasSigned(practice)) {
            signatures.add(new Signature(practice, by.subject(), by.name(), at));
        }
    }

    void certify(Capacity capacity, Caller by, Instant at) {
        certifications.removeIf(each -> each.capacity() == capacity);
        certifications.add(new Certification(capacity, by.subject(), by.name(), at));
    }

    /** In what capacities somebody belongs to the group; the officer the draft names counts as appointed. */
    public List<Capacity> capacitiesOf(UUID subject) {
        var appointed = parties.stream()
                .filter(party -> party.subject().equals(subject))
                .map(Party::capacity);
        var named = officer != null && officer.subject().equals(subject)
                ? Stream.of(Capacity.ACCOUNTABLE_OFFICER)
                : Stream.<Capacity>empty();
        return Stream.concat(appointed, named).distinct().sorted().toList();
    }

    public boolean hasSigned(String practice) {
        return signatures.stream().anyMatch(each -> each.practice().equals(practice));
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
    public Optional<Person> lead() {
        return parties().stream()
                .filter(party -> party.capacity() == Capacity.CHAIR)
                .map(party -> new Person(party.subject(), party.name()))
                .findFirst()
                .or(this::officer);
    }

    /** Whoever signed for a practice. */
    public List<Person> signatories() {
        return signatures.stream()
                .sorted(Comparator.comparing(Signature::practice))
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

    public List<Party> parties() {
        return parties.stream()
                .sorted(Comparator.comparing(Party::capacity).thenComparing(Party::name))
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
