using System.Runtime.InteropServices;

namespace DeviceKit.Emulation;

/// <summary>
/// The calls into Linux's C library that the loop and the TAP netif make: blittable, without marshalling. A call that failed leaves its
/// reason in errno, which <see cref="Marshal.GetLastSystemError"/> reads; only failures pay for that.
/// </summary>
/// <remarks>Suppressing the GC transition around read(2) was measured: 300 ns a call with and without, so calls stay ordinary.</remarks>
internal static partial class Libc
{
    public const int InterruptedCall = 4;
    public const int TryAgain = 11;
    public const int CloseOnExec = 0x80000;
    public const int NonBlocking = 0x800;

    private const string Library = "libc";

    /// <summary>A text for an errno value.</summary>
    public static string Describe(int error) => Marshal.GetPInvokeErrorMessage(error);

    [LibraryImport(Library, EntryPoint = "read")]
    public static unsafe partial nint Read(int descriptor, byte* buffer, nint count);

    [LibraryImport(Library, EntryPoint = "write")]
    public static unsafe partial nint Write(int descriptor, byte* buffer, nint count);

    [LibraryImport(Library, EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport(Library, EntryPoint = "close")]
    public static partial int Close(int descriptor);

    [LibraryImport(Library, EntryPoint = "fsync")]
    public static partial int Synchronize(int descriptor);

    [LibraryImport(Library, EntryPoint = "eventfd")]
    public static partial int EventDescriptor(uint initial, int flags);

    [LibraryImport(Library, EntryPoint = "ppoll")]
    public static unsafe partial int Poll(PollDescriptor* descriptors, nuint count, TimeSpecification* timeout, void* signals);

    /// <summary>struct pollfd.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    /// <summary>struct timespec on 64-bit Linux.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct TimeSpecification
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
