package org.openccg.authorisation.letter;

import java.util.List;
import java.util.UUID;
import org.openccg.authorisation.application.Person;

/**
 * A letter that is written, but not served.
 *
 * @param about the notice, decision or condition it tells of
 * @param html one document that needs nothing else
 */
public record Written(LetterKind kind, UUID about, String title, List<Person> servedOn, String html) {}
