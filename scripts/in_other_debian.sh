#!/usr/bin/env bash
# Runs a command in a fresh clone of HEAD on the other Debian release: scripts/in_other_debian.sh make test
# The release lives in a debootstrap folder that is made once (two minutes) and kept: AKO_DEBOOTSTRAP names another.
# AKO_SUITE=bookworm or trixie chooses the release. Uncommitted changes are not seen.
# AKO_FETCH names a folder of the clone that is brought back here, whether the command succeeds or not.
set -euo pipefail

if [ "$(id -u)" -ne 0 ]; then exec sudo -E "$0" "$@"; fi
# Mounts made in a name space of its own vanish with the command, whatever ends it.
if [ -z "${AKO_OWN_MOUNTS:-}" ] && unshare --mount true 2>/dev/null; then
    AKO_OWN_MOUNTS=yes exec unshare --mount --propagation private "$0" "$@"
fi

root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. /etc/os-release
if [ "$VERSION_CODENAME" = bookworm ]; then other=trixie; else other=bookworm; fi
suite=${AKO_SUITE:-$other}
folder=${AKO_DEBOOTSTRAP:-/var/tmp/ako-$suite}
home=/srv/ako

make_folder() {
    local mirror
    if [ -f "$folder/.complete" ]; then return; fi
    echo "Making Debian $suite in $folder (a few minutes, once) ..." >&2
    command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq debootstrap; } >/dev/null
    # shellcheck disable=SC2016 # apt fills these in
    mirror=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' "Created-By: Packages" |
        awk -v release="$VERSION_CODENAME" '$1 == release { print $2; exit }')
    rm -rf "$folder"
    debootstrap --variant=minbase "$suite" "$folder" "${mirror:-http://deb.debian.org/debian}" >&2
    touch "$folder/.complete"
}

# What this machine needs to reach the package registries, the other release needs too.
share_network_settings() {
    local file
    cp --dereference /etc/resolv.conf /etc/hosts "$folder/etc/"
    for file in /etc/apt/apt.conf.d/*; do
        if grep -qs '^Acquire' "$file"; then cp "$file" "$folder/etc/apt/apt.conf.d/"; fi
    done
    if [ -f /etc/pip.conf ]; then cp /etc/pip.conf "$folder/etc/"; fi
    mkdir -p "$folder/etc/ssl/certs" "$folder/usr/local/share/ca-certificates"
    cp --recursive --dereference /usr/local/share/ca-certificates/. "$folder/usr/local/share/ca-certificates/"
    cp --dereference /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/" 2>/dev/null || true
}

mount_kernel_folders() {
    local name
    for name in proc sys dev; do
        mount --rbind "/$name" "$folder/$name" 2>/dev/null || echo "in_other_debian: no /$name inside; going on." >&2
    done
}

clone_head() {
    local data=${AKO_REFERENCE_DATA:-$root/../shared/data}
    rm -rf "${folder:?}$home"
    mkdir -p "$folder$home/shared"
    git clone --quiet "file://$root" "$folder$home/main"
    if [ -d "$data" ]; then cp --recursive "$data" "$folder$home/shared/data"; fi
}

# env -i: nothing of this machine's Python, QGIS or desktop reaches the other release.
inside() {
    local passed=() name
    for name in http_proxy https_proxy no_proxy PIP_INDEX_URL PIP_CERT PIP_DEFAULT_TIMEOUT SSL_CERT_FILE CI \
        OPENBLAS_CORETYPE OPENBLAS_L2_SIZE; do
        if [ -n "${!name:-}" ]; then passed+=("$name=${!name}"); fi
    done
    chroot "$folder" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "${passed[@]}" "$@" 9>&-
}

# One at a time: each begins with a fresh clone in the same place.
exec 9>"$folder.lock"
flock --nonblock 9 || { echo "in_other_debian: waiting for another run in $folder." >&2; flock 9; }
make_folder
share_network_settings
if [ -n "${AKO_OWN_MOUNTS:-}" ]; then mount_kernel_folders; fi
clone_head
inside sh -c '{ command -v git && command -v make || { apt-get update -qq &&
    apt-get install -y -qq --no-install-recommends git make; }; } >/dev/null 2>&1'
status=0
inside sh -c "cd $home/main && exec \"\$@\"" sh "$@" || status=$?
if [ -n "${AKO_FETCH:-}" ] && [ -d "$folder$home/main/$AKO_FETCH" ]; then
    mkdir -p "$root/$AKO_FETCH"
    cp --recursive "$folder$home/main/$AKO_FETCH/." "$root/$AKO_FETCH/"
fi
exit $status
