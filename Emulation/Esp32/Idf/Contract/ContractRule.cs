using System.Collections.Generic;
using System.IO.Enumeration;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One row of the contract between an application and ESP-IDF.</summary>
/// <param name="Id">Its name: the area and the mistake.</param>
/// <param name="Calls">The C functions that it is about; a star stands for any text.</param>
/// <param name="States">In which states they may be called.</param>
/// <param name="Ownership">What becomes whose.</param>
/// <param name="Context">From where they may be called.</param>
/// <param name="Header">The C header that says so.</param>
/// <param name="Mistake">What a violation is called, in one sentence; "-" for calls that ask nothing of their caller.</param>
public sealed record ContractRule(
    string Id, IReadOnlyList<string> Calls, string States, string Ownership, string Context, string Header, string Mistake)
{
    /// <summary>False for a row of calls that may be made at any time, by anybody.</summary>
    public bool CanBeBroken => Mistake != "-";

    /// <summary>Whether it is about a function.</summary>
    /// <param name="function">The C function's name.</param>
    public bool IsAbout(string function) => Calls.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, function, ignoreCase: false));
}
