namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>One line of registers.table.txt: a special or a user register.</summary>
/// <param name="Set">special or user.</param>
/// <param name="Name">The name, in small letters.</param>
/// <param name="Number">The number, 0 to 255.</param>
/// <param name="Access">Of r, w and x: which instructions there are.</param>
/// <param name="Option">The option that brings it.</param>
internal sealed record RegisterDefinition(string Set, string Name, int Number, string Access, string Option);
