package org.openccg.authorisation.application;

/** What was found in a case, as far as a recommendation rests on it. */
public interface FindingsOnFile {

    Measured measured(Application application);
}
