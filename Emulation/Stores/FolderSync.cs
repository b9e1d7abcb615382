using System;

namespace DeviceKit.Emulation;

/// <summary>Forces a folder's entries to the disk, so that a rename survives a loss of power.</summary>
internal static class FolderSync
{
    public static void Flush(string folder)
    {
        // Where a folder cannot be opened for that (Windows), the file system's journal keeps the order.
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        int descriptor = Libc.Open(folder, Libc.CloseOnExec);
        if (descriptor >= 0)
        {
            _ = Libc.Synchronize(descriptor);
            _ = Libc.Close(descriptor);
        }
    }
}
