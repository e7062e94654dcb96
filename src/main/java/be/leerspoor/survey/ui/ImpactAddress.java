package be.leerspoor.survey.ui;

import be.leerspoor.stories.StoryId;
import be.leerspoor.survey.Tool;

/** The addresses of what is experienced and of the tools. */
final class ImpactAddress {

    static final String MINE = SurveyAddress.IMPACT + "/mine";
    static final String OWN = SurveyAddress.IMPACT + "/own";
    static final String TOOL = "tool";

    /** What one wants to reach for families; a place of the plan, which stands above surveys. */
    static final String OUTCOMES = "plan/outcomes";

    private ImpactAddress() {}

    static String of(Tool tool) {
        return SurveyAddress.TOOLS + "/" + tool.code();
    }

    static String storiesWith(Tool tool) {
        return "stories?tool=" + tool.code();
    }

    static String story(StoryId story) {
        return "stories/" + story;
    }
}
