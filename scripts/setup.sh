#!/usr/bin/env bash
# Installs what the project needs on Debian 12 or 13: QGIS from backports, the Python libraries, the tools.
# Safe to repeat; when nothing has changed it touches neither the network nor the system.
# setup.sh tests also installs what opens the documents in the tests: LibreOffice and the tools of poppler.
# It says nothing when all goes well; what apt and pip said stands in build/setup.log.
set -euo pipefail

script=$(readlink -f "${BASH_SOURCE[0]}")
root=$(cd "$(dirname "$script")/.." && pwd)
venv=$root/.venv
log=$root/build/setup.log
. /etc/os-release

qgis=(qgis python3-qgis qgis-providers)
common=(ca-certificates xvfb xauth python3-venv python3-pip python3-lxml python3-openpyxl python3-docxtpl
    python3-pandas python3-pyproj pyqt5-dev-tools qttools5-dev-tools fonts-dejavu-core)
case "${VERSION_CODENAME:-}" in
    # Debian 12 ships shapely 1.8: shapely 2 is built against the GEOS that QGIS itself links.
    bookworm) packages=("${common[@]}" libgeos-dev python3-dev build-essential) ;;
    trixie) packages=("${common[@]}" python3-geopandas python3-shapely) ;;
    *)
        echo "setup: this script knows Debian 12 (bookworm) and 13 (trixie), not '${PRETTY_NAME:-unknown}'." >&2
        exit 1
        ;;
esac
if [ "${1:-}" = tests ]; then packages+=(libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils); fi

fail() {
    echo "setup: $1" >&2
    exit 1
}

# Debian 12 only: versions that fit its numpy 1.24, pandas 1.5 and pyproj 3.4.
shapely="shapely>=2.0.6,<2.1"
geopandas="geopandas==1.0.1"

# The command's words go to the log, and to the terminal only when it fails.
quietly() {
    local from
    from=$(wc -l <"$log")
    "$@" >>"$log" 2>&1 </dev/null && return
    tail -n "+$((from + 1))" "$log" | tail -n 30 >&2
    fail "'$*' failed; all of it is in $log."
}

require_root() {
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
        fail "this user is neither root nor has sudo; ask for the packages: $(missing_packages | paste -sd ' ')"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

missing_packages() {
    local present
    present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u)
    printf '%s\n' "${qgis[@]}" "${packages[@]}" | sort -u | comm -23 - <(printf '%s\n' "$present")
}

qgis_is_recent() {
    dpkg --compare-versions "$(dpkg-query -W -f='${Version}' qgis 2>/dev/null || echo 0)" ge 3.40
}

add_backports() {
    local suite=$VERSION_CODENAME-backports targets mirror keyring
    # shellcheck disable=SC2016 # apt fills these in
    targets=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' "Created-By: Packages")
    if grep -q "^$suite " <<<"$targets"; then return; fi
    mirror=$(awk -v release="$VERSION_CODENAME" '$1 == release { print $2; exit }' <<<"$targets")
    [ -n "$mirror" ] || fail "apt knows no Debian mirror with $VERSION_CODENAME; add one to /etc/apt/sources.list."
    keyring=$(find /usr/share/keyrings -name 'debian-archive-keyring.[gp]*' | sort | head -n 1)
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$mirror" "$suite" "$keyring" |
        as_root tee "/etc/apt/sources.list.d/$suite.sources" >/dev/null
}

# A stranger's source that does not answer is no reason to stop: the installation shows whether ours did.
update_lists() {
    as_root apt-get update -qq >>"$log" 2>&1 </dev/null || true
}

apt_install() {
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=300 --no-install-recommends "$@"
}

install_packages() {
    if [ -z "$(missing_packages)" ] && qgis_is_recent; then return; fi
    require_root
    echo "Installing QGIS and its libraries (a few minutes, once) ..."
    update_lists
    add_backports
    update_lists
    apt_install -t "$VERSION_CODENAME-backports" "${qgis[@]}"
    apt_install "${packages[@]}"
    qgis_is_recent || fail "$VERSION_CODENAME-backports gave no QGIS 3.40 or newer."
}

stamp() {
    { cat "$root/requirements-dev.txt" /etc/debian_version && echo "$root $shapely $geopandas"; } | sha256sum
}

make_venv() {
    if [ "$(cat "$venv/.stamp" 2>/dev/null)" = "$(stamp)" ]; then return; fi
    echo "Making the Python environment (a minute, once) ..."
    rm -rf "$venv"
    quietly /usr/bin/python3 -m venv --system-site-packages "$venv"
    if [ "$VERSION_CODENAME" = bookworm ]; then
        quietly "$venv/bin/pip" install --no-deps --no-binary shapely "$shapely"
        quietly "$venv/bin/pip" install --no-deps "$geopandas"
    fi
    quietly "$venv/bin/pip" install -r "$root/requirements-dev.txt"
    stamp >"$venv/.stamp"
}

# Two set-ups at once would spoil each other's environment.
mkdir -p "$root/build"
exec 8>"$root/build/setup.lock"
flock 8
touch "$log"
install_packages
make_venv
