using System.Text;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The C names of the ring that takes the calls of a callback.</summary>
public static class RingNames
{
    /// <summary><c>WifiReceive</c> is <c>dk_wifi_receive</c>; behind it come <c>_t</c>, <c>_take</c>, <c>_dropped</c> and <c>_trampoline</c>.</summary>
    /// <param name="name">The callback's C# name.</param>
    public static string Prefix(string name)
    {
        System.ArgumentNullException.ThrowIfNull(name);
        var text = new StringBuilder("dk");
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = char.IsAsciiLetterUpper(name[i]) && (i == 0 || !char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
            text.Append(begins ? "_" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
