package org.openccg.local.demo;

import org.openccg.local.Service;

/** The story that {@code ./ccg demo} tells. */
public final class Demo {

    private Demo() {}

    public static void play(Story story) {
        story.scene("Everybody may know the rules");
        for (Service service : Service.values()) {
            story.anybody()
                    .does("reads the rules of " + service.id())
                    .get(service, "/rules")
                    .expect(200);
        }
    }
}
