/* lwIP as fast as it goes with 64 KB windows: raw API, no operating system, checksums made and verified, asserts off. */
#ifndef LWIPOPTS_H
#define LWIPOPTS_H

#define NO_SYS                      1
#define SYS_LIGHTWEIGHT_PROT        0
#define LWIP_SOCKET                 0
#define LWIP_NETCONN                0
#define LWIP_STATS                  0
#define LWIP_NOASSERT               1

/* Only what a TCP client needs. */
#define LWIP_IPV4                   1
#define LWIP_IPV6                   0
#define LWIP_UDP                    0
#define LWIP_DNS                    0
#define LWIP_DHCP                   0
#define IP_REASSEMBLY               0
#define IP_FRAG                     0

/* What the comparison fixes. */
#define TCP_MSS                     1460
#define TCP_WND                     65535
#define TCP_SND_BUF                 65535
#define LWIP_WND_SCALE              0

/* Never short of anything. */
#define TCP_SND_QUEUELEN            512
#define MEMP_NUM_TCP_SEG            1024
#define MEMP_NUM_PBUF               1024
#define PBUF_POOL_SIZE              1024
#define PBUF_POOL_BUFSIZE           1536
#define MEM_LIBC_MALLOC             1
#define MEM_ALIGNMENT               8

/* The fastest of what lwIP offers where it was measured (see the README). */
#define LWIP_CHKSUM_ALGORITHM       3
#define LWIP_CHECKSUM_ON_COPY       1

#endif
