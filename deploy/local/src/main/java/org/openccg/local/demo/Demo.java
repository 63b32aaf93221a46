package org.openccg.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The stories that {@code ./ccg demo} can tell, by name; the first goes without saying. */
public final class Demo {

    public static final String FIRST = "case";

    private Demo() {}

    public static Map<String, Consumer<Story>> stories() {
        Map<String, Consumer<Story>> stories = new LinkedHashMap<>();
        stories.put(FIRST, story -> new FirstCase(story).play());
        stories.put("bid", story -> new BidByFour(story).play());
        stories.put("conditions", story -> new UnderConditions(story).play());
        stories.put("block", story -> new LawfulBlock(story).play());
        stories.put("register", story -> new OnTheRegister(story).play());
        stories.put("people", story -> new ChangingHands(story).play());
        return stories;
    }

    public static void play(Story story) {
        stories().get(FIRST).accept(story);
    }
}
