using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>Which objects nothing can write to: they lie in constants.</summary>
internal static class FrozenKinds
{

    /// <summary>Strings, delegates, empty arrays, and objects without fields. Locks and marks lie outside objects.</summary>
    public static bool IsConstant(FrozenObject one) =>
        one.Text is not null || one.Type.IsDelegate
        || (one.Type.Category == TypeCategory.Vector ? one.Contents.Length == ObjectOffsets.Elements : one.Contents.Length == ObjectOffsets.Header);
}
