package org.openccg.appeals.appeal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.pleading.GroundOfAppeal;
import org.openccg.appeals.pleading.PleadedGround;

/** The text of the appeal. */
@Embeddable
public class Notice {

    @ElementCollection
    @CollectionTable(name = "appeal_ground", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "no")
    private List<PleadedGround> grounds = new ArrayList<>();

    private String statement;
    private @Nullable String representative;

    protected Notice() {}

    public Notice(List<PleadedGround> grounds, String statement, @Nullable String representative) {
        this.grounds.addAll(grounds);
        this.statement = statement;
        this.representative = representative;
    }

    void become(Notice other) {
        grounds.clear();
        grounds.addAll(other.grounds);
        statement = other.statement;
        representative = other.representative;
    }

    public List<PleadedGround> grounds() {
        return List.copyOf(grounds);
    }

    public Set<GroundOfAppeal> pleaded() {
        return grounds.stream().map(PleadedGround::ground).collect(Collectors.toUnmodifiableSet());
    }

    public String statement() {
        return statement;
    }

    public @Nullable String representative() {
        return representative;
    }
}
