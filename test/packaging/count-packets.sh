#!/usr/bin/env bash
# Runs a command as a given user where the only way out is a card that leads nowhere, and fails when anything was sent.
#   sudo test/packaging/count-packets.sh <user> <command…>
set -euo pipefail
user=$1
shift
space="trellis-$$"
mkdir -p "/etc/netns/$space"
# Names are asked for over the card too, so that asking counts.
echo "nameserver 192.0.2.2" > "/etc/netns/$space/resolv.conf"
ip netns add "$space"
trap 'ip netns del "$space"; rm -r "/etc/netns/$space"' EXIT
inside() { ip netns exec "$space" "$@"; }
# The system's own greetings to other machines must not count.
inside sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
inside ip link set lo up
inside ip link add way-out type veth peer name nowhere
inside ip address add 192.0.2.1/24 dev way-out
inside ip link set way-out up
inside ip link set nowhere up
# The other end answers nothing; with its address written down, the first packet goes out without a question before it.
inside ip neighbour replace 192.0.2.2 lladdr 02:00:00:00:00:02 dev way-out
inside ip route add default via 192.0.2.2
status=0
inside runuser -u "$user" -- "$@" || status=$?
sent=$(inside cat /sys/class/net/way-out/statistics/tx_packets)
echo "packets sent: $sent"
if [ "$sent" -ne 0 ]; then exit 1; fi
exit "$status"
