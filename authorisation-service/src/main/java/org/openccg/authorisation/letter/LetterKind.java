package org.openccg.authorisation.letter;

/** What a letter tells of. */
public enum LetterKind {
    NOTICE,
    DECISION,
    CORRECTION,
    CONDITION
}
