package org.clearway.kit.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxBody a body may have at most so much */
@ConfigurationProperties("clearway.web")
record WebSettings(@DefaultValue("256KB") DataSize maxBody) {}
