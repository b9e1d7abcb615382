using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>Static constructors: ECMA-335 II.10.5.3.</content>
internal sealed partial class MethodImporter
{
    /// <summary>
    /// Without beforefieldinit the static constructor runs when a static method or a constructor is entered (of value types any method): by then the
    /// arguments are evaluated, and every way to call it is covered.
    /// </summary>
    private void InitializeOwner()
    {
        if (_method.Owner.Definition is { IsBeforeFieldInit: false } && IsTrigger(_method) && NeedsInitialization(_method.Owner))
        {
            _builder.Emit(Operation.InitializeClass, ValueKind.None, _method.Owner, 0);
        }
    }

    /// <summary>Runs the static constructor, before a static field is used, where it may not have run.</summary>
    private void InitializeClass(TypeInstance type)
    {
        // Whoever has an object of a class with precise initialisation had its constructor run.
        bool isEntered = _method.Owner == type && type.Definition is { IsBeforeFieldInit: false } && _parent is null;
        if (!isEntered && NeedsInitialization(type))
        {
            Flush(); // It may write what structures on the stack were read from.
            _builder.Emit(Operation.InitializeClass, ValueKind.None, type, 0);
        }
    }

    private bool NeedsInitialization(TypeInstance type) => type.StaticConstructor is MethodInstance constructor && constructor != _method;

    private static bool IsTrigger(MethodInstance method) =>
        !method.HasThis || method.Owner.IsValueType || method.Definition is { IsConstructor: true };
}
