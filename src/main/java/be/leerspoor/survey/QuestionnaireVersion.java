package be.leerspoor.survey;

/** Names one version of a questionnaire, counted from 1. */
public record QuestionnaireVersion(String code, int number) {}
