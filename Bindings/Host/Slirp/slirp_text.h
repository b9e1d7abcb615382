/* What ends the texts that libslirp returns: GLib's g_free, which comes with libslirp, without GLib's headers. */
#ifndef DEVICEKIT_SLIRP_TEXT_H
#define DEVICEKIT_SLIRP_TEXT_H

/* Frees memory of GLib's allocator; NULL is ignored. */
void g_free(void *mem);

#endif
