{{/*
The plain settings of a component, NAME: value. They land in its ConfigMap, and their checksum on its pods.
Call: include "caunoi.configuration" (list $ $name $component) | fromYaml
*/}}
{{- define "caunoi.configuration" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $component := index . 2 -}}
{{- $externals := $root.Values.externals -}}
{{- $env := dict
    "QUARKUS_HTTP_PORT" (toString (int $component.ports.http))
    "QUARKUS_MANAGEMENT_PORT" (toString (int $component.ports.management))
    "QUARKUS_SHUTDOWN_DELAY" (printf "%dS" (int $component.shutdown.delaySeconds))
    "QUARKUS_SHUTDOWN_TIMEOUT" (printf "%dS" (int $component.shutdown.timeoutSeconds))
    "JAVA_TOOL_OPTIONS" $component.javaOptions -}}
{{- if $component.database -}}
{{- $database := include "caunoi.database" . | fromYaml -}}
{{- $_ := set $env "DATABASE_URL" (printf "postgresql://%s" (include "caunoi.databaseAddress" $database)) -}}
{{- if ne $database.tls.mode "disable" -}}
{{- $_ := set $env "QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE" $database.tls.mode -}}
{{- $_ := set $env "QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM" "HTTPS" -}}
{{- $_ := set $env "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM" "true" -}}
{{- $_ := set $env "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS" "/etc/caunoi/database/ca.crt" -}}
{{- end -}}
{{- end -}}
{{- if $component.needs.kafka -}}
{{- $_ := set $env "KAFKA_BOOTSTRAP_SERVERS" $externals.kafka.bootstrapServers -}}
{{- if ne $externals.kafka.security.protocol "PLAINTEXT" -}}
{{- $_ := set $env "KAFKA_SECURITY_PROTOCOL" $externals.kafka.security.protocol -}}
{{- $_ := set $env "KAFKA_SASL_MECHANISM" $externals.kafka.security.mechanism -}}
{{- $_ := set $env "KAFKA_SSL_TRUSTSTORE_TYPE" "PEM" -}}
{{- $_ := set $env "KAFKA_SSL_TRUSTSTORE_LOCATION" "/etc/caunoi/kafka/ca.crt" -}}
{{- end -}}
{{- end -}}
{{- with $externals.tracing.endpoint -}}
{{- $_ := set $env "QUARKUS_OTEL_SDK_DISABLED" "false" -}}
{{- $_ := set $env "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT" . -}}
{{- $_ := set $env "QUARKUS_OTEL_TRACES_SAMPLER_ARG" (toString $externals.tracing.share) -}}
{{- $_ := set $env "QUARKUS_OTEL_INSTRUMENT_VERTX_SQL_CLIENT" "true" -}}
{{- end -}}
{{- if $component.needs.tokens -}}
{{- $_ := set $env "OIDC_ISSUER" $externals.keycloak.issuer -}}
{{- $_ := set $env "OIDC_JWKS_URL" $externals.keycloak.jwksUrl -}}
{{- end -}}
{{- if $component.needs.login -}}
{{- $_ := set $env "OIDC_AUTH_SERVER_URL" $externals.keycloak.authServerUrl -}}
{{- $_ := set $env "OIDC_CLIENT_ID" $externals.keycloak.clientId -}}
{{- $_ := set $env "PUBLIC_URL" $root.Values.publicUrl -}}
{{- end -}}
{{- if $component.needs.mail -}}
{{- $_ := set $env "PUBLIC_URL" $root.Values.publicUrl -}}
{{- with $externals.mail -}}
{{- if .host -}}
{{- if not .from -}}
{{- fail "externals.mail.from is missing, but externals.mail.host is set" -}}
{{- end -}}
{{- $_ := set $env "QUARKUS_MAILER_HOST" .host -}}
{{- $_ := set $env "QUARKUS_MAILER_PORT" (toString (int .port)) -}}
{{- $_ := set $env "QUARKUS_MAILER_FROM" .from -}}
{{- $_ := set $env "QUARKUS_MAILER_START_TLS" .startTls -}}
{{- $_ := set $env "QUARKUS_MAILER_LOGIN" (ternary "REQUIRED" "NONE" (ne .loginSecret "")) -}}
{{- end -}}
{{- if .office -}}
{{- $_ := set $env "MAIL_OFFICE" .office -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $all := include "caunoi.components" $root | fromYaml -}}
{{- range $upstream := $component.upstreams -}}
{{- if not (hasKey $all $upstream) -}}
{{- fail (printf "components.%s.upstreams names %q, which is not an enabled component" $name $upstream) -}}
{{- end -}}
{{- $url := printf "http://%s-%s:%d" (include "caunoi.fullname" $root) $upstream (int (get $all $upstream).ports.http) -}}
{{- $_ := set $env (printf "UPSTREAM_%s" (upper $upstream | replace "-" "_")) $url -}}
{{- end -}}
{{- toYaml (mergeOverwrite $env $component.env) -}}
{{- end -}}

{{/*
The secret settings of a component, NAME: {name, key}: only references, the secrets exist already.
Call as caunoi.configuration.
*/}}
{{- define "caunoi.secrets" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $component := index . 2 -}}
{{- $externals := $root.Values.externals -}}
{{- $env := dict -}}
{{- if $component.database -}}
{{- $database := include "caunoi.database" . | fromYaml -}}
{{- $_ := set $env "DATABASE_USERNAME" (dict "name" $database.secrets.app "key" "username") -}}
{{- $_ := set $env "DATABASE_PASSWORD" (dict "name" $database.secrets.app "key" "password") -}}
{{- end -}}
{{- if and $component.needs.kafka (ne $externals.kafka.security.protocol "PLAINTEXT") -}}
{{- if not (hasKey $externals.kafka.userSecrets $name) -}}
{{- fail (printf "externals.kafka.userSecrets.%s is missing, but Kafka asks for a user" $name) -}}
{{- end -}}
{{- $_ := set $env "KAFKA_SASL_JAAS_CONFIG" (get $externals.kafka.userSecrets $name) -}}
{{- end -}}
{{- if $component.needs.login -}}
{{- $_ := set $env "OIDC_CLIENT_SECRET" $externals.keycloak.clientSecret -}}
{{- $_ := set $env "SESSION_ENCRYPTION_SECRET" $externals.keycloak.sessionSecret -}}
{{- end -}}
{{- if and $component.needs.mail $externals.mail.host $externals.mail.loginSecret -}}
{{- $_ := set $env "QUARKUS_MAILER_USERNAME" (dict "name" $externals.mail.loginSecret "key" "username") -}}
{{- $_ := set $env "QUARKUS_MAILER_PASSWORD" (dict "name" $externals.mail.loginSecret "key" "password") -}}
{{- end -}}
{{- toYaml (mergeOverwrite $env $component.secretEnv) -}}
{{- end -}}

{{/* Secret settings as a container's env list. Call with the map of caunoi.secrets. */}}
{{- define "caunoi.secretEnv" -}}
{{- range $variable, $secret := . }}
- name: {{ $variable }}
  valueFrom:
    secretKeyRef:
      name: {{ $secret.name }}
      key: {{ $secret.key }}
{{- end }}
{{- end -}}
