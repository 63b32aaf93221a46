package org.openccg.local;

/** What every part of one suite needs to know of the others. */
record Installation(
        Repository repository, State state, Addresses addresses, Secrets secrets, Jdk jdk, Console console) {}
