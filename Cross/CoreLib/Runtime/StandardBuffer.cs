using System.Runtime.InteropServices;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>The bytes of the output's buffer.</summary>
[StructLayout(LayoutKind.Sequential, Size = 256)]
internal struct StandardBuffer
{
    public byte First;
}
