package vn.caunoi.servers;

/** The broker's own settings: a single node, everything that is replicated elsewhere kept once. */
final class KafkaConfiguration {
    static final String LOGGING =
            """
            status=error
            appender.console.type=Console
            appender.console.name=console
            appender.console.layout.type=PatternLayout
            appender.console.layout.pattern=%d{yyyy-MM-dd HH:mm:ss.SSS} %-5p %c{1} %m%n
            rootLogger.level=warn
            rootLogger.appenderRef.console.ref=console
            logger.server.name=org.apache.kafka.server
            logger.server.level=info
            """;

    private KafkaConfiguration() {}

    static String of(KafkaServer.Settings settings) {
        return """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@localhost:%2$d
            listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
            advertised.listeners=PLAINTEXT://localhost:%1$d
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            controller.listener.names=CONTROLLER
            log.dirs=%3$s
            auto.create.topics.enable=false
            num.partitions=3
            default.replication.factor=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=5
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=5
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            # Nobody else joins: waiting for more consumers only makes the first message late.
            group.initial.rebalance.delay.ms=0
            # A gigabyte of preallocated index files would be needed otherwise.
            log.index.size.max.bytes=1048576
            log.segment.bytes=67108864
            log.retention.hours=168
            log.cleaner.dedupe.buffer.size=4194304
            num.network.threads=2
            num.io.threads=4
            num.recovery.threads.per.data.dir=2
            controlled.shutdown.enable=false
            """
                .formatted(settings.port, settings.controllerPort, settings.directory.resolve("data"));
    }
}
