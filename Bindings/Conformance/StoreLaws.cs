using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>The laws of <see cref="IStore"/>.</summary>
public static partial class StoreLaws
{
    private const int Room = 1024;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Law<IStoreBench>> All { get; } =
    [
        new(nameof(Limits_AreTheLeastOrMore), Limits_AreTheLeastOrMore),
        new(nameof(Keys_AreChecked), Keys_AreChecked),
        new(nameof(Values_AreChecked), Values_AreChecked),
        new(nameof(Values_AreCopied), Values_AreCopied),
        new(nameof(ShortDestination_GetsTheLengthOnly), ShortDestination_GetsTheLengthOnly),
        new(nameof(Keys_AreOrdinal), Keys_AreOrdinal),
        new(nameof(StagedChange_IsSeenAtOnce), StagedChange_IsSeenAtOnce),
        new(nameof(Removal_OfAnUnknownKeyIsNothing), Removal_OfAnUnknownKeyIsNothing),
        new(nameof(Commit_SurvivesTheLossOfPower), Commit_SurvivesTheLossOfPower),
        new(nameof(StagedChange_DoesNotSurvive), StagedChange_DoesNotSurvive),
        new(nameof(Rollback_ForgetsWhatIsStaged), Rollback_ForgetsWhatIsStaged),
        new(nameof(CancelledCommit_ChangesNothing), CancelledCommit_ChangesNothing),
        new(nameof(FailedCommit_KeepsBothStates), FailedCommit_KeepsBothStates),
    ];

    private static string? Read(IStore store, string key)
    {
        byte[] buffer = new byte[Room];
        return store.TryGet(key, buffer, out int length) ? System.Text.Encoding.UTF8.GetString(buffer, 0, length) : null;
    }

    private static void Write(IStore store, string key, string value) => store.Set(key, System.Text.Encoding.UTF8.GetBytes(value));
}
