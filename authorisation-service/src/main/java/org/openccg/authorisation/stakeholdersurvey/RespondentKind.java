package org.openccg.authorisation.stakeholdersurvey;

/** What an organisation is to the group it is asked about. */
public enum RespondentKind {
    PROVIDER,
    OTHER_GROUP,
    LOCAL_AUTHORITY,
    PATIENT_GROUP,
    MEMBER_PRACTICE
}
