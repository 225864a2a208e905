{{/* Name of the chart in labels. */}}
{{- define "caunoi.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{/* Prefix of every object's name: the release, unless it already carries the chart's name. */}}
{{- define "caunoi.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else if contains (include "caunoi.name" .) .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "caunoi.name" .) | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/*
The enabled components as one map: componentDefaults deep-merged with each component's own entry. Templates read nothing
else about a component, so what is rendered is what stands in values. Call: include "caunoi.components" . | fromYaml
*/}}
{{- define "caunoi.components" -}}
{{- $all := dict -}}
{{- $public := list -}}
{{- range $name, $own := .Values.components -}}
{{- $merged := mergeOverwrite (deepCopy $.Values.componentDefaults) (deepCopy $own) -}}
{{- if $merged.enabled -}}
{{- $_ := set $all $name $merged -}}
{{- if $merged.public }}{{ $public = append $public $name }}{{ end -}}
{{- end -}}
{{- end -}}
{{- if gt (len $public) 1 -}}
{{- fail (printf "components %s are both public; at most one may be" (join " and " $public)) -}}
{{- end -}}
{{- toYaml $all -}}
{{- end -}}

{{/* Labels that identify pods for ever: never the version. Call with (list $ "component"). */}}
{{- define "caunoi.selectorLabels" -}}
{{- $root := index . 0 -}}
app.kubernetes.io/name: {{ include "caunoi.name" $root }}
app.kubernetes.io/instance: {{ $root.Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end -}}

{{/* Labels of every object. Call with (list $ "component"). */}}
{{- define "caunoi.labels" -}}
{{- $root := index . 0 -}}
{{ include "caunoi.selectorLabels" . }}
app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
app.kubernetes.io/part-of: caunoi
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version | replace "+" "_" }}
caunoi.vn/owner: {{ $root.Values.owner }}
{{- with $root.Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* Image by digest, else by tag, else by appVersion. Call with (list $ "name" $component). */}}
{{- define "caunoi.image" -}}
{{- $root := index . 0 -}}
{{- $image := (index . 2).image -}}
{{- $name := printf "%s/%s" $root.Values.images.registry ($image.repository | default (index . 1)) -}}
{{- if $image.digest -}}
{{- printf "%s@%s" $name $image.digest -}}
{{- else if $root.Values.images.requireDigest -}}
{{- fail (printf "components.%s.image.digest is missing, and images.requireDigest is on" (index . 1)) -}}
{{- else -}}
{{- printf "%s:%s" $name ($image.tag | default $root.Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{/* Host of the public address, without scheme and port. */}}
{{- define "caunoi.publicHost" -}}
{{- (urlParse .Values.publicUrl).host | splitList ":" | first -}}
{{- end -}}

{{/* The component's entry of externals.databases, or a sentence that says what is missing. */}}
{{- define "caunoi.database" -}}
{{- $root := index . 0 -}}
{{- $component := index . 2 -}}
{{- if not (hasKey $root.Values.externals.databases $component.database) -}}
{{- fail (printf "components.%s.database is %q, but externals.databases has no such entry" (index . 1) $component.database) -}}
{{- end -}}
{{- toYaml (get $root.Values.externals.databases $component.database) -}}
{{- end -}}

{{/* Host, port and name of a database, as they stand behind the scheme. */}}
{{- define "caunoi.databaseAddress" -}}
{{- printf "%s:%d/%s" .host (int .port) .name -}}
{{- end -}}

{{/*
The certificate authorities a component trusts, FOLDER below /etc/caunoi: {name, key}; each lands there as ca.crt.
Call as caunoi.configuration.
*/}}
{{- define "caunoi.authorities" -}}
{{- $root := index . 0 -}}
{{- $component := index . 2 -}}
{{- $authorities := dict -}}
{{- if $component.database -}}
{{- $tls := (include "caunoi.database" . | fromYaml).tls -}}
{{- if ne $tls.mode "disable" }}{{ $_ := set $authorities "database" $tls.caSecret }}{{ end -}}
{{- end -}}
{{- $security := $root.Values.externals.kafka.security -}}
{{- if and $component.needs.kafka (ne $security.protocol "PLAINTEXT") -}}
{{- $_ := set $authorities "kafka" $security.caSecret -}}
{{- end -}}
{{- toYaml $authorities -}}
{{- end -}}

{{- define "caunoi.volumeMounts" -}}
- name: tmp
  mountPath: /tmp
{{- range $folder, $secret := . }}
- name: {{ $folder }}-ca
  mountPath: /etc/caunoi/{{ $folder }}
  readOnly: true
{{- end }}
{{- end -}}

{{/* Call with (list $component $authorities). */}}
{{- define "caunoi.volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: {{ (index . 0).tmpSize }}
{{- range $folder, $secret := index . 1 }}
- name: {{ $folder }}-ca
  secret:
    secretName: {{ $secret.name }}
    items:
      - key: {{ $secret.key }}
        path: ca.crt
{{- end }}
{{- end -}}

{{/* Pod security of Deployments, Jobs and the smoke test alike. Call with a component. */}}
{{- define "caunoi.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ int .runAs.user }}
runAsGroup: {{ int .runAs.group }}
fsGroup: {{ int .runAs.group }}
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "caunoi.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "caunoi.pullSecrets" -}}
{{- with .Values.images.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end -}}

{{/* The peers of a network policy rule. */}}
{{- define "caunoi.peers" -}}
{{- range . }}
{{- if .cidr }}
- ipBlock:
    cidr: {{ .cidr }}
    {{- with .except }}
    except: {{ toJson . }}
    {{- end }}
{{- else }}
- namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: {{ .namespace }}
  {{- with .podLabels }}
  podSelector:
    matchLabels:
      {{- toYaml . | nindent 6 }}
  {{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{/* An egress rule to one entry of externals. Call with its `network`. */}}
{{- define "caunoi.egress" -}}
- to:
    {{- include "caunoi.peers" .peers | trim | nindent 4 }}
  ports:
    - port: {{ int .port }}
      protocol: TCP
{{- end -}}

{{/* Names are looked up over UDP, and over TCP where an answer is long. */}}
{{- define "caunoi.egressDns" -}}
- to:
    {{- include "caunoi.peers" .Values.externals.dns.network.peers | trim | nindent 4 }}
  ports:
    - port: {{ int .Values.externals.dns.network.port }}
      protocol: UDP
    - port: {{ int .Values.externals.dns.network.port }}
      protocol: TCP
{{- end -}}
