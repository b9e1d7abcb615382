using System;
using System.Runtime.InteropServices;
using System.Text;

namespace DeviceKit.Emulation;

/// <summary>What opening an interface needs of Linux: linux/if_tun.h, linux/if.h, linux/sockios.h, linux/rtnetlink.h, sched.h.</summary>
internal static unsafe partial class InterfaceLibc
{
    public const int ReadWrite = 2;
    public const int NewNetwork = 0x4000_0000;
    public const int FamilyInternet = 2;
    public const int FamilyNetlink = 16;
    public const int SocketDatagram = 2;
    public const int SocketRaw = 3;
    public const uint LinkGroup = 1;
    public const nuint TunSetInterface = 0x400454CA;
    public const nuint GetFlags = 0x8913;
    public const nuint SetFlags = 0x8914;
    public const nuint GetMtu = 0x8921;
    public const nuint GetHardwareAddress = 0x8927;
    public const short TapWithoutHeader = 0x0002 | 0x1000;
    public const short InterfaceUp = 0x0001;
    public const short InterfaceRunning = 0x0040;

    private const string Library = "libc";

    [LibraryImport(Library, EntryPoint = "ioctl")]
    public static partial int Control(int descriptor, nuint request, InterfaceRequest* argument);

    [LibraryImport(Library, EntryPoint = "setns")]
    public static partial int EnterNamespace(int descriptor, int kind);

    [LibraryImport(Library, EntryPoint = "socket")]
    public static partial int Socket(int family, int type, int protocol);

    [LibraryImport(Library, EntryPoint = "bind")]
    public static partial int Bind(int descriptor, NetlinkAddress* address, int length);

    /// <summary>struct ifreq: a name and a union, of which the members used here all begin at its first byte.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 40)]
    public struct InterfaceRequest
    {
        /// <summary>IFNAMSIZ, the closing zero included.</summary>
        public const int NameSize = 16;

        public fixed byte Name[NameSize];
        public fixed byte Value[24];

        public static InterfaceRequest For(string name)
        {
            InterfaceRequest request = default;
            Encoding.ASCII.GetBytes(name, new Span<byte>(request.Name, NameSize - 1));
            return request;
        }

        /// <summary>ifr_flags.</summary>
        public short Flags
        {
            get => MemoryMarshal.Read<short>(Bytes(ref this));
            set => MemoryMarshal.Write(Bytes(ref this), in value);
        }

        /// <summary>ifr_mtu.</summary>
        public int Mtu => MemoryMarshal.Read<int>(Bytes(ref this));

        /// <summary>ifr_hwaddr.sa_data.</summary>
        public ReadOnlySpan<byte> HardwareAddress => Bytes(ref this).Slice(2, 6).ToArray();

        private static Span<byte> Bytes(ref InterfaceRequest request) => MemoryMarshal.CreateSpan(ref request.Value[0], 24);
    }

    /// <summary>struct sockaddr_nl.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct NetlinkAddress
    {
        public ushort Family;
        public ushort Padding;
        public uint Port;
        public uint Groups;
    }
}
