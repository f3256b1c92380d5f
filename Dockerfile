# Build: the jar as `mvn verify` makes it; the tests run there, not here.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
COPY bpmn bpmn
COPY forms forms
COPY .camunda .camunda
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q package -Dmaven.test.skip=true \
    && java -Djarmode=tools -jar target/zhengyou.jar extract --layers --launcher --destination extracted

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home --home-dir /opt/zhengyou zhengyou \
    && mkdir /opt/zhengyou/data \
    && chown zhengyou /opt/zhengyou/data
WORKDIR /opt/zhengyou
# From the layer that changes least to the one that changes most.
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
USER zhengyou
VOLUME /opt/zhengyou/data
EXPOSE 8080
# bash speaks HTTP well enough here, and the image needs no curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q 'HTTP/1.1 200' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "org.springframework.boot.loader.launch.JarLauncher"]
