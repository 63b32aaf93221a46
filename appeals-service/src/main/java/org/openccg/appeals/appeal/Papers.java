package org.openccg.appeals.appeal;

import org.jspecify.annotations.Nullable;
import org.openccg.appeals.response.Reply;
import org.openccg.appeals.response.Response;
import org.openccg.appeals.ruling.Ruling;
import org.openccg.appeals.stay.Stay;

/** What has been added to an appeal so far. */
public record Papers(
        @Nullable FrozenFile file,
        @Nullable Stay stay,
        @Nullable Response response,
        @Nullable Reply reply,
        @Nullable Ruling ruling) {

    /** Without what is not to be read before a declaration. */
    public Papers unopened() {
        return new Papers(file, stay, null, null, ruling);
    }
}
