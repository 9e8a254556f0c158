#!/usr/bin/env bash
# Puts the signing certificate of the environment (CERTIFICATE, a .p12 in base64, and CERTIFICATE_PASSWORD)
# into a keychain of its own, where codesign finds it. For a machine that is thrown away afterwards; never
# run by hand.
set -euo pipefail
keychain="$RUNNER_TEMP/procession.keychain-db"
password=$(uuidgen)
base64 --decode <<<"$CERTIFICATE" >"$RUNNER_TEMP/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$RUNNER_TEMP/certificate.p12" -P "$CERTIFICATE_PASSWORD" -A -t cert -f pkcs12 -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
rm "$RUNNER_TEMP/certificate.p12"
