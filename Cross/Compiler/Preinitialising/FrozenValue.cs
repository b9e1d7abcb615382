using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>What a static field holds when the program starts.</summary>
/// <param name="Contents">Its bytes; words that are addresses are 0.</param>
/// <param name="Words">Its words that are addresses, by rising offset.</param>
internal sealed record FrozenValue(byte[] Contents, IReadOnlyList<FrozenWord> Words)
{
    /// <summary>Whether it is what an untouched field holds.</summary>
    public bool IsZero => Words.Count == 0 && Contents.All(value => value == 0);
}
