package be.leerspoor.survey;

/**
 * What a team agreed to do next when it last said where it stands.
 *
 * @param team the name of the team
 */
public record AgreedStep(String team, String words) {}
