package org.clipfile.topic;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of filing under topics. */
@ConfigMapping(prefix = "clipfile.topics")
public interface TopicConfig {

    /**
     * How long rules that were changed on another replica may go unnoticed here, while stories are filed. Changes that were
     * made here hold at once.
     */
    @WithDefault("1s")
    Duration checkRulesEvery();
}
