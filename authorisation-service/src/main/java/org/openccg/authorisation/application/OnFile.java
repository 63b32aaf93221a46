package org.openccg.authorisation.application;

import java.util.Set;

/**
 * What completeness depends on beside the application itself.
 *
 * @param evidence types of which the group has uploaded at least one document
 * @param dependent practices whose signatory belongs to the reviewing chain
 * @param crossesWithoutWords whether the area lies in more than one local authority and the group did not say why
 */
public record OnFile(Set<String> evidence, Set<String> dependent, boolean crossesWithoutWords) {}
