package org.openccg.authorisation.application;

import java.util.Optional;
import java.util.Set;
import org.openccg.authorisation.wave.Wave;

/**
 * What completeness depends on beside the application itself.
 *
 * @param evidence types of which the group has uploaded at least one document
 * @param dependent practices whose signatory belongs to the reviewing chain
 * @param crossesWithoutWords whether the area lies in more than one local authority and the group did not say why
 * @param next the wave that closes next, where one is still open
 * @param chosen the wave the group chose, where it chose one
 */
public record OnFile(
        Set<String> evidence,
        Set<String> dependent,
        boolean crossesWithoutWords,
        Optional<Wave> next,
        Optional<Wave> chosen) {}
