package org.openccg.platform.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Through which server e-mail goes out, and how often is tried. */
@ConfigMapping(prefix = "ccg.mail")
interface MailConfig {

    /** How often is looked for what to send; a service that sends nothing is off. */
    @WithDefault("off")
    String every();

    @WithDefault("localhost")
    String host();

    @WithDefault("587")
    int port();

    /** Whether the server must offer encryption; only a server on this machine does without. */
    @WithDefault("true")
    boolean starttls();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("notices@example.org")
    String from();

    /** After so many attempts somebody has to look. */
    @WithDefault("10")
    int attempts();
}
