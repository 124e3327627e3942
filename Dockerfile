# Touchbase in a container: docker compose up -d, or
#   docker build -t touchbase . && docker run --env-file .env -v touchbase-data:/data touchbase

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -q -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false package

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 touchbase \
    && useradd --uid 10001 --gid touchbase --home-dir /data --no-create-home --shell /usr/sbin/nologin touchbase \
    && install -d -m 700 -o touchbase -g touchbase /data
WORKDIR /app
COPY --from=build /src/target/lib lib
COPY --from=build /src/target/touchbase.jar ./

# Java takes these before the entry point's options: give JDK_JAVA_OPTIONS another value for more memory.
ENV JDK_JAVA_OPTIONS="-Xmx256m -XX:+UseSerialGC" \
    LANG=C.UTF-8 \
    TOUCHBASE_DATABASE=/data/touchbase.db

# With this cache Java starts in about half the time.
RUN java --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput=/app/touchbase.aot -Xlog:aot=error -Xlog:cds=error \
    -jar /app/touchbase.jar --version

USER touchbase
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s \
    CMD ["java", "-Xmx16m", "-XX:TieredStopAtLevel=1", "-cp", "/app/touchbase.jar", "dev.touchbase.HealthProbe"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", \
    "-XX:AOTCache=/app/touchbase.aot", "-Xlog:aot=off", "-Xlog:cds=off", "-jar", "/app/touchbase.jar"]
CMD ["serve"]
