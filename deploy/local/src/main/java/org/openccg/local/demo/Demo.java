package org.openccg.local.demo;

/** The story that {@code ./ccg demo} tells. */
public final class Demo {

    private Demo() {}

    public static void play(Story story) {
        new FirstCase(story).play();
    }
}
