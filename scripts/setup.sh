#!/usr/bin/env bash
# Installs what the project needs on Debian 12 or 13: QGIS from backports, the Python libraries, the tools.
# Safe to repeat; when nothing has changed it touches neither the network nor the system.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
venv=$root/.venv
. /etc/os-release

qgis=(qgis python3-qgis qgis-providers)
common=(xvfb xauth python3-venv python3-pip python3-lxml python3-openpyxl python3-pandas python3-pyproj
    qttools5-dev-tools fonts-dejavu-core)
case "${VERSION_CODENAME:-}" in
    # Debian 12 ships shapely 1.8: shapely 2 is built against the GEOS that QGIS itself links.
    bookworm) packages=("${common[@]}" libgeos-dev python3-dev build-essential) ;;
    trixie) packages=("${common[@]}" python3-geopandas python3-shapely) ;;
    *)
        echo "setup: this script knows Debian 12 (bookworm) and 13 (trixie), not '${PRETTY_NAME:-unknown}'." >&2
        exit 1
        ;;
esac

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

installed() {
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

qgis_is_recent() {
    installed qgis && dpkg --compare-versions "$(dpkg-query -W -f='${Version}' qgis)" ge 3.40
}

add_backports() {
    local suite=$VERSION_CODENAME-backports mirror
    if apt-get indextargets --format '$(RELEASE)' "Created-By: Packages" | grep -qx "$suite"; then return; fi
    mirror=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' "Created-By: Packages" |
        awk -v release="$VERSION_CODENAME" '$1 == release { print $2; exit }')
    if [ -z "$mirror" ]; then
        echo "setup: no Debian mirror with $VERSION_CODENAME is configured; add one to /etc/apt/sources.list." >&2
        exit 1
    fi
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$mirror" "$suite" \
        /usr/share/keyrings/debian-archive-keyring.gpg |
        as_root tee "/etc/apt/sources.list.d/$suite.sources" >/dev/null
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

install_packages() {
    local missing=() name
    for name in "${qgis[@]}" "${packages[@]}"; do
        installed "$name" || missing+=("$name")
    done
    if [ ${#missing[@]} -eq 0 ] && qgis_is_recent; then return; fi
    as_root apt-get update -qq
    add_backports
    as_root apt-get update -qq
    apt_install -t "$VERSION_CODENAME-backports" "${qgis[@]}"
    apt_install "${packages[@]}"
}

make_venv() {
    local stamp
    stamp=$(cat "$0" "$root/requirements-dev.txt" /etc/debian_version | sha256sum)
    if [ -f "$venv/.stamp" ] && [ "$(cat "$venv/.stamp")" = "$stamp" ]; then return; fi
    rm -rf "$venv"
    /usr/bin/python3 -m venv --system-site-packages "$venv"
    if [ "$VERSION_CODENAME" = bookworm ]; then
        "$venv/bin/pip" install -q --no-deps --no-binary shapely "shapely>=2.0.6,<2.1"
        "$venv/bin/pip" install -q --no-deps "geopandas==1.0.1"
    fi
    "$venv/bin/pip" install -q -r "$root/requirements-dev.txt"
    printf '%s' "$stamp" >"$venv/.stamp"
}

install_packages
make_venv
