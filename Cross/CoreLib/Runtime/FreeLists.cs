using System.Runtime.CompilerServices;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>The first block of each list of free blocks, or 0.</summary>
[InlineArray(24)]
internal struct FreeLists
{
    private uint _first;
}
