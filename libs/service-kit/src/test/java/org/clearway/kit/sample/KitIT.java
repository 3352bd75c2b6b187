package org.clearway.kit.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.clearway.testkit.RealServers;
import org.springframework.boot.test.context.SpringBootTest;

/** The sample service on a real port, with real servers; all tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RealServers(database = "kit")
@interface KitIT {}
