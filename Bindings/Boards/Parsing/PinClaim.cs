using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>Something that is wired to a GPIO.</summary>
/// <param name="At">The number in the table.</param>
/// <param name="Use">The GPIO.</param>
/// <param name="Owner">What is wired to it.</param>
/// <param name="Role">What the chip does there.</param>
internal sealed record PinClaim(Word At, PinUse Use, string Owner, PinRole Role);
