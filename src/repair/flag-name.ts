/** Whether an argument's name asks yes or no. */
export const isFlag = (name: string): boolean => VERB.test(name) || ADJECTIVE.test(name);

const VERB =
  /^(?:is|enable|disable|allow|use|skip|require|manage|auto|force|multi|apply|create|delete|copy|include|ignore|block|restrict|publicly|associate)_/;
const ADJECTIVE = /(?:^|_)(?:enabled?|disabled?|encrypted|required|protection|public|only|access)$/;
