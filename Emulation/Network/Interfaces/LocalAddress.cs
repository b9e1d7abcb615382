using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>Addresses for stations that have none of their own.</summary>
internal static class LocalAddress
{
    private const ulong LocallyAdministered = 0x0200_0000_0000;
    private const ulong GroupBit = 0x0100_0000_0000;

    /// <summary>A name's 64-bit FNV-1a hash as a locally administered station address: the same name has the same address.</summary>
    public static MacAddress For(string name)
    {
        ulong hash = 0xCBF2_9CE4_8422_2325;
        foreach (char c in name)
        {
            hash = (hash ^ c) * 0x0100_0000_01B3;
        }

        return new MacAddress(((hash ^ (hash >> 16)) | LocallyAdministered) & ~GroupBit);
    }
}
