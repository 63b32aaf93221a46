package org.openccg.authorisation.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Offices side by side.
 *
 * @param national of all offices together
 * @param offices by code
 */
public record Comparison(OfficeFigures national, Map<String, OfficeFigures> offices) {

    /** Those with enough cases to be shown, by code. */
    public List<String> shown() {
        return offices.entrySet().stream()
                .filter(each -> each.getValue().decided() >= Share.FEWEST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** A share of the office's decided cases. */
    public Share ofCases(String office, ToIntFunction<OfficeFigures> counted) {
        var own = offices.get(office);
        return new Share(counted.applyAsInt(own), own.decided(), counted.applyAsInt(national), national.decided());
    }

    /** Of the office's meetings, where there are enough of them. */
    public Optional<Share> ofMeetings(String office) {
        var own = offices.get(office);
        return Optional.of(new Share(own.shortNotice(), own.meetings(), national.shortNotice(), national.meetings()))
                .filter(Share::isShown);
    }
}
