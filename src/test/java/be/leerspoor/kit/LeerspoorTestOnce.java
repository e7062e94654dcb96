package be.leerspoor.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As {@link LeerspoorTest}, for a test that learns nothing from a second database: it runs on H2 only. */
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@LeerspoorContext
public @interface LeerspoorTestOnce {}
