using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Running;

/// <summary>Compares two records.</summary>
internal static class RecordComparison
{
    /// <summary>Compares.</summary>
    /// <param name="our">What is compared; when it is only declared, anything is right.</param>
    /// <param name="their">What it should be.</param>
    /// <param name="lines">Where differences go.</param>
    public static void Compare(CRecord our, CRecord their, DifferenceList lines)
    {
        if (our.Size is null)
        {
            return;
        }

        string what = $"record {our.Name}";
        lines.Values(what, "", our.IsUnion ? "a union" : "a struct", their.IsUnion ? "a union" : "a struct");
        lines.Values(what, "size ", Number(our.Size), Number(their.Size));
        if (their.Size is null)
        {
            return;
        }

        lines.Values(what, "alignment ", Number(our.Alignment), Number(their.Alignment));
        Dictionary<string, CField> ours = ByName(our);
        Dictionary<string, CField> theirs = ByName(their);
        foreach (string name in ours.Keys.Concat(theirs.Keys).Distinct())
        {
            CField? ourField = ours.GetValueOrDefault(name);
            CField? theirField = theirs.GetValueOrDefault(name);
            if (ourField is null || theirField is null)
            {
                lines.Values($"{what}, member {name}", "", ourField is null ? null : Place(ourField), theirField is null ? null : Place(theirField));
                continue;
            }

            lines.Values($"{what}, member {name}", "at ", Place(ourField), Place(theirField));
            lines.Values($"{what}, member {name}", "size ", Number(ourField.Size), Number(theirField.Size));
            lines.Values($"{what}, member {name}", "", TypeText.Of(ourField.Type), TypeText.Of(theirField.Type));
        }
    }

    /// <summary>Members without a name are told apart by their number.</summary>
    private static Dictionary<string, CField> ByName(CRecord record)
    {
        int unnamed = 0;
        return record.Fields.ToDictionary(f => f.Name.Length > 0 ? f.Name : string.Create(CultureInfo.InvariantCulture, $"#{unnamed++}"));
    }

    private static string Place(CField field) => field.BitWidth is { } width
        ? string.Create(CultureInfo.InvariantCulture, $"bit {field.BitOffset}, {width} wide")
        : string.Create(CultureInfo.InvariantCulture, $"byte {field.BitOffset / 8}");

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
