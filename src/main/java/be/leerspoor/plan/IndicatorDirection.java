package be.leerspoor.plan;

/** Where an indicator is to go: up, down, or to stay between two values. */
public enum IndicatorDirection {
    UP,
    DOWN,
    BAND
}
